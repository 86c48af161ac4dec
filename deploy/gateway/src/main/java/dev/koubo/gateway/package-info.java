/** One origin for the six services: forwards their REST APIs, joins their OpenAPI documents and their health. */
@org.jspecify.annotations.NullMarked
package dev.koubo.gateway;
