/** What a pair of consent forms is and what may happen to it when: plain Java, no clock, no framework. */
@org.jspecify.annotations.NullMarked
package dev.koubo.consent.domain;
