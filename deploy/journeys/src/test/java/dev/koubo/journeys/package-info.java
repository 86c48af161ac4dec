/** Stories over the whole running stack: real servers, six services, one gateway. */
@org.jspecify.annotations.NullMarked
package dev.koubo.journeys;
