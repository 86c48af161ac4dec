/** What a phone screening is, and what may happen to it when: plain Java, no clock, no framework. */
@NullMarked
package dev.koubo.screening.domain;

import org.jspecify.annotations.NullMarked;
