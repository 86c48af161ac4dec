/** Where state is kept: tables, entities that nobody else sees, and the stores behind the ports. */
@org.jspecify.annotations.NullMarked
package dev.koubo.consent.store;
