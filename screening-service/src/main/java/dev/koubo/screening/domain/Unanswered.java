package dev.koubo.screening.domain;

import dev.koubo.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How often, and on how many business days, the desk has called in vain since it last reached somebody (R61). */
record Unanswered(int calls, int businessDays) {

    static Unanswered since(List<Attempt> attempts, BusinessCalendar calendar) {
        List<Attempt> inVain = attempts.reversed().stream()
                .takeWhile(attempt -> !attempt.reached())
                .toList();
        Set<LocalDate> days = inVain.stream()
                .map(attempt -> attempt.at().atZone(Programme.ZONE).toLocalDate())
                .filter(calendar::isBusinessDay)
                .collect(Collectors.toSet());
        return new Unanswered(inVain.size(), days.size());
    }
}
