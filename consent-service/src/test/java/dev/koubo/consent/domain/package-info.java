/** The rules of consent on their boundaries. */
@org.jspecify.annotations.NullMarked
package dev.koubo.consent.domain;
