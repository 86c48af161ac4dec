package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.domain.redraw.UnfilledReason;

/** No draw was opened: the seats stay empty. */
record UnfilledView(String programme, int seatsStayEmpty, UnfilledReason reason) {}
