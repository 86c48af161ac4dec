/** Tests of the verifiable draw, against its worked example and its laws. */
@NullMarked
package dev.koubo.lottery.domain.proof;

import org.jspecify.annotations.NullMarked;
