/** The frames' numbers before the first draw is committed: what is proposed instead of the guide, and who agrees. */
@NullMarked
package dev.koubo.lottery.domain.plan;

import org.jspecify.annotations.NullMarked;
