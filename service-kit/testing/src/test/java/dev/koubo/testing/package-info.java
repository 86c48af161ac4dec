/** The rules, contracts and servers for tests, under test themselves. */
@NullMarked
package dev.koubo.testing;

import org.jspecify.annotations.NullMarked;
