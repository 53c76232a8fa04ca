-- Format 5: bodies have identities as persons do; they are worked out when the library is opened.

UPDATE speaker SET identity = NULL WHERE type = 'organisation';
