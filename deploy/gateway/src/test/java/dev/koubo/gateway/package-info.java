/** The gateway against an origin of the test. */
@org.jspecify.annotations.NullMarked
package dev.koubo.gateway;
