/** Tests of the domain as a whole. */
@NullMarked
package dev.koubo.application.domain;

import org.jspecify.annotations.NullMarked;
