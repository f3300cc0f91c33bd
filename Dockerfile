# Passerelle beside a Neo4j server (see docker-compose.yml): no Java in here, so NEO4J_URI must be set.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The build of `prepare` needs the sources, which come next: packages alone are kept in a layer of their own.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
LABEL org.opencontainers.image.title="Passerelle" org.opencontainers.image.licenses="Apache-2.0"
LABEL org.opencontainers.image.version="0.4.0-dev"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 PASSERELLE_DATA=/data
COPY --from=build /app /app
# The program belongs to root and writes into this folder alone. A volume takes the owner that the folder has here.
RUN mkdir -m 700 /data && chown node:node /data && ln -s /app/bin/passerelle.js /usr/local/bin/passerelle
VOLUME /data
# What a command writes under a name without a folder, such as a backup, is kept on the volume too.
WORKDIR /data
USER node
EXPOSE 4000
# The first start loads the territories of the whole country.
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["passerelle"]
CMD ["serve", "--no-demo"]
