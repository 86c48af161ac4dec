/** The rules of screening, one sentence a test. */
@NullMarked
package dev.koubo.screening.domain;

import org.jspecify.annotations.NullMarked;
