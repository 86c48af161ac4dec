/** The outpost to drand: asks its mirrors for rounds and believes the group's signature alone. */
@NullMarked
package dev.koubo.lottery.drand;

import org.jspecify.annotations.NullMarked;
