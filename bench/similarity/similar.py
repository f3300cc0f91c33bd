"""Which ten initiatives share most with each initiative, by Jaccard over their features? One sparse product, in blocks.

Reads "initiative feature" lines; then answers one question per line of standard input, with the scores of all initiatives.
"""
import sys

import numpy
import scipy
from scipy import sparse

TOP = 10
BLOCK = 500

pairs = numpy.fromfile(sys.argv[1], dtype=numpy.uint32).reshape(-1, 2)
shape = pairs.max(axis=0) + 1
has = sparse.csr_matrix((numpy.ones(len(pairs), dtype=numpy.int32), (pairs[:, 0], pairs[:, 1])), shape=(int(sys.argv[2]), shape[1]))
transposed = has.T.tocsr()
sizes = numpy.diff(has.indptr)
print(f"scipy {scipy.__version__}, numpy {numpy.__version__}", flush=True)


def find_top(start):
    shared = (has[start : start + BLOCK] @ transposed).tocsr()
    rows = numpy.repeat(numpy.arange(shared.shape[0]), numpy.diff(shared.indptr))
    scores = shared.data / (sizes[start + rows] + sizes[shared.indices] - shared.data)
    scores[shared.indices == start + rows] = 0
    best = []
    for row in range(shared.shape[0]):
        of_row = scores[shared.indptr[row] : shared.indptr[row + 1]]
        best.append(of_row if len(of_row) <= TOP else numpy.partition(of_row, len(of_row) - TOP)[-TOP:])
    return numpy.concatenate(best)


for _ in sys.stdin:
    top = numpy.concatenate([find_top(start) for start in range(0, has.shape[0], BLOCK)])
    top.astype(numpy.float64).tofile(sys.argv[3])
    print("answered", flush=True)
