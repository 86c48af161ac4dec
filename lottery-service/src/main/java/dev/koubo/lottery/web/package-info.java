/** The lottery as its users call it: paths, status codes, JSON. */
@NullMarked
package dev.koubo.lottery.web;

import org.jspecify.annotations.NullMarked;
