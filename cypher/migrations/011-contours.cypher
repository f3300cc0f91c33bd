// Which contour is that of a commune is looked up by its id.
CREATE CONSTRAINT contour_id IF NOT EXISTS FOR (c:Contour) REQUIRE c.id IS UNIQUE;
