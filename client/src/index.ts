/** The common questions of Passerelle as typed documents, with the types of their variables and answers. */
export * from './generated/graphql.js';
