package dev.koubo.notification.mail;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.notification.domain.Letter;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.domain.Recipient;
import dev.koubo.notification.domain.Reclassified;
import dev.koubo.notification.domain.Text;
import dev.koubo.notification.domain.Venue;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** The words of a letter that change from letter to letter; a template asks only for those that its notice has. */
public final class Wording {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Letter letter;
    private final BusinessCalendar calendar;
    private final RelatedProgrammes relatedProgrammes;
    private final URI publicAddress;

    Wording(Letter letter, BusinessCalendar calendar, RelatedProgrammes relatedProgrammes, URI publicAddress) {
        this.letter = letter;
        this.calendar = calendar;
        this.relatedProgrammes = relatedProgrammes;
        this.publicAddress = publicAddress;
    }

    /** Company and person, as a Japanese letter opens. */
    public String addressee() {
        Recipient recipient = letter.recipient();
        String person = recipient.name() + " 様";
        return recipient.company() == null ? person : recipient.company() + "\n" + person;
    }

    public Text programme() {
        return programmeDefined().name();
    }

    public Text organiser() {
        return programmeDefined().organiser();
    }

    public Text secretariat() {
        return programmeDefined().secretariat();
    }

    public String deskPhone() {
        return programmeDefined().deskPhone();
    }

    public String deskEmail() {
        return programmeDefined().deskEmail();
    }

    public String deskHours() {
        return Dates.hour(programmeDefined().desk().opens()) + "-"
                + Dates.hour(programmeDefined().desk().closes());
    }

    public String reference() {
        return letter.notice().about().toString();
    }

    public Text receivedAt() {
        return Dates.moment(Objects.requireNonNull(said().receivedAt()));
    }

    public boolean eligible() {
        return Boolean.TRUE.equals(said().eligible());
    }

    public int contactBusinessDays() {
        return programmeDefined().contactBusinessDays();
    }

    /** Until which day the desk calls (R38). */
    public Text contactBy() {
        return Dates.day(programmeDefined().contactBy(Objects.requireNonNull(said().receivedAt()), calendar));
    }

    /** Until when a company may decline by web or mail, if this letter arrives on the day it is written (A24). */
    public Text withdrawalUntil() {
        Text day = Dates.day(withdrawalBy());
        String hour = Dates.hour(END_OF_DAY);
        return new Text(day.ja() + " " + hour, day.en() + ", " + hour + " JST");
    }

    /** The same by phone: until the desk closes. */
    public Text withdrawalByPhoneUntil() {
        Text day = Dates.day(withdrawalBy());
        String hour = Dates.hour(programmeDefined().desk().closes());
        return new Text(day.ja() + " " + hour, day.en() + ", " + hour + " JST");
    }

    public int withdrawalBusinessDays() {
        return programmeDefined().withdrawalBusinessDays();
    }

    public Text writtenOn() {
        return Dates.day(letter.writtenAt().atZone(Programme.ZONE).toLocalDate());
    }

    /** Until which day a redraw may still select the company (R101). */
    public Text redrawUntil() {
        LocalDate told = said().redrawUntil();
        return Dates.day(told == null ? programmeDefined().redrawCutOff() : told);
    }

    public Text dueAt() {
        return Dates.moment(Objects.requireNonNull(said().dueAt()));
    }

    /** Of the briefing, session or visit. */
    public int number() {
        return Objects.requireNonNull(said().number());
    }

    /** Empty for a briefing that the definition no longer has. */
    public List<Text> briefingTimes() {
        return programmeDefined().briefing(number()).map(Dates::span).stream().toList();
    }

    /** Empty when all sessions are over. */
    public List<Text> nextSessions() {
        return programmeDefined().nextSession(letter.writtenAt()).map(Dates::span).stream()
                .toList();
    }

    /** Only what was sent to the guest alone leads in (R179). */
    public String joinUrl() {
        return Objects.requireNonNull(letter.recipient().joinUrl());
    }

    public Text visitTime() {
        return Dates.span(Objects.requireNonNull(said().startsAt()), Objects.requireNonNull(said().endsAt()));
    }

    public boolean online() {
        return "ONLINE".equals(said().place());
    }

    /** What was bound before a draw, and where it is to be seen (R81). */
    public DrawWording draw() {
        return new DrawWording(letter, publicAddress);
    }

    /** How the desk classified the company anew (R58). */
    public Reclassified reclassified() {
        return Objects.requireNonNull(said().reclassified());
    }

    public Venue venue() {
        return programmeDefined().venue();
    }

    public List<RelatedProgrammes.Entry> national() {
        return relatedProgrammes.national();
    }

    public List<RelatedProgrammes.Entry> metropolitan() {
        return relatedProgrammes.metropolitan();
    }

    private LocalDate withdrawalBy() {
        return programmeDefined().withdrawalBy(letter.writtenAt(), calendar);
    }

    private Programme programmeDefined() {
        return letter.programme();
    }

    private Particulars said() {
        return letter.notice().particulars();
    }
}
