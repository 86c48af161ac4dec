/** Tests of the tools that anybody can check the draws with; they share no code with the service. */
@NullMarked
package dev.koubo.lottery.drand;

import org.jspecify.annotations.NullMarked;
