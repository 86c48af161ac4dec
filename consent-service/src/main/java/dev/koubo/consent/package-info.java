/** Both consent forms: issued, handed in by company and participant, checked, and kept as evidence. */
@org.jspecify.annotations.NullMarked
package dev.koubo.consent;
