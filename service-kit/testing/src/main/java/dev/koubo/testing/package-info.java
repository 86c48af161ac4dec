/** What the tests of every service share: the rules of the house, real servers, contracts, tokens, waiting. */
@NullMarked
package dev.koubo.testing;

import org.jspecify.annotations.NullMarked;
