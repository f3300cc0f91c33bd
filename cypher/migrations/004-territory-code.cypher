// What is looked up by the code that people know it by? A territory.
CREATE INDEX territory_code IF NOT EXISTS FOR (t:Territory) ON (t.code);
