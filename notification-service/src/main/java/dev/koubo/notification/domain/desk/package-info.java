/** The phone calls that the desk owes, and what may become of them. */
@NullMarked
package dev.koubo.notification.domain.desk;

import org.jspecify.annotations.NullMarked;
