/** The service as its users and the other services meet it. */
@org.jspecify.annotations.NullMarked
package dev.koubo.consent;
