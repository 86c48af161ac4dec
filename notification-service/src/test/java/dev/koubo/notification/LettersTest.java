package dev.koubo.notification;

import static dev.koubo.notification.Surroundings.PATIENCE;
import static dev.koubo.notification.Surroundings.about;
import static dev.koubo.notification.Surroundings.addressOf;
import static dev.koubo.notification.Surroundings.applicant;
import static dev.koubo.notification.Surroundings.data;
import static dev.koubo.notification.Surroundings.itIs;
import static dev.koubo.notification.Surroundings.mail;
import static dev.koubo.notification.Surroundings.mails;
import static dev.koubo.notification.Surroundings.programmeOpens;
import static dev.koubo.notification.Surroundings.publish;
import static dev.koubo.notification.Surroundings.tell;
import static dev.koubo.notification.Surroundings.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.servers.Mail;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reaches the mailbox, and what it says. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class LettersTest {

    @Test
    void r38_the_acknowledgement_says_that_it_is_not_complete_and_until_when_the_desk_calls() {
        itIs("2025-06-27T16:00");
        String application = applicant();

        tell(
                "application/ApplicationSubmitted",
                application,
                form -> form.put("receivedAt", tokyo("2025-06-27T15:59").toString()));

        Mail mail = mail(application, "ACKNOWLEDGEMENT");
        assertThat(mail.text())
                .contains("見本製作所株式会社", "見本 花子 様")
                .contains("7月2日(水)まで")
                .contains("申込みはまだ完了していません")
                .contains("0120-000-000")
                .contains("Wednesday, 2 July 2025");
        assertThat(mail.subject()).contains("申込フォームを受信しました");
        assertThat(mail.to()).containsExactly(addressOf(application));
        assertThat(mail.from()).isEqualTo("desk@koubo.example");
    }

    @Test
    void an_acknowledgement_of_an_ineligible_form_promises_no_call() {
        String application = applicant();

        tell("application/ApplicationSubmitted", application, form -> form.put("eligible", false));

        assertThat(mail(application, "ACKNOWLEDGEMENT").text())
                .contains("要件を満たしていない")
                .doesNotContain("営業日以内");
    }

    @Test
    void r58_a_company_that_was_reclassified_learns_its_frame_and_the_reason() {
        String application = applicant();

        tell("application/ApplicationReclassified", application);

        assertThat(mail(application, "APPLICATION_RECLASSIFIED").text())
                .contains("建設・製造 → 小売・卸売", "E → I")
                .contains("理由: The main business is retail")
                .contains("construction and manufacturing → retail and wholesale");
    }

    @Test
    void r58_who_is_put_back_is_told_again() {
        String application = applicant();

        tell("application/ApplicationReclassified", application);
        tell(
                "application/ApplicationReclassified",
                application,
                back -> back.put("frameBefore", "RW").put("frame", "CM"));

        await().atMost(PATIENCE)
                .until(() -> mails(application, "APPLICATION_RECLASSIFIED").size() == 2);
    }

    @Test
    void r188_a_mail_ends_with_the_desk() {
        String application = applicant();

        tell("application/ParticipationConfirmed", application);

        assertThat(mail(application, "PARTICIPATION_CONFIRMED").text())
                .contains("東京都", "運営事務局", "0120-000-000", "desk@koubo.example", "9:00-17:00", application);
    }

    @Test
    void r155_who_takes_part_learns_the_venue_and_the_ways_to_it() {
        String application = applicant();

        tell("application/ParticipationConfirmed", application);

        assertThat(mail(application, "PARTICIPATION_CONFIRMED").text())
                .contains("101-0021", "外神田4-14-1", "JR秋葉原駅", "末広町駅", "つくばエクスプレス", "日比谷線");
    }

    @Test
    void r179_the_way_into_a_briefing_comes_by_mail() {
        programmeOpens();
        String registration = UUID.randomUUID().toString();
        ObjectNode guest = about(registration, "scheduling/BriefingGuestRecorded");
        data(guest).put("email", addressOf(registration));
        publish("koubo.parties", guest);

        tell("scheduling/BriefingRegistered", registration);

        assertThat(mail(registration, "BRIEFING_JOIN").text())
                .contains("見本 次郎 様", "https://meeting.example/j/1?guest=17", "2025年6月6日(金) 13:30-15:00");
    }

    @Test
    void r22_who_is_refused_by_level_is_told_of_a_national_and_a_metropolitan_programme() {
        String application = applicant();

        tell("application/ApplicationRefused", application);

        assertThat(mail(application, "RELATED_PROGRAMMES").text())
                .contains("national.example", "metropolitan.example", "【国】", "【都】");
    }

    @ParameterizedTest
    @CsvSource({
        "SELECTED, false, RESULT_SELECTED, 選定の結果、貴社の参加が決まりました",
        "NOT_SELECTED, false, RESULT_NOT_SELECTED, 2025年7月17日(木)まで",
        "REFUSED_ELIGIBILITY, false, RESULT_REFUSED, 要件を満たしていない",
        "REFUSED_LEVEL, false, RESULT_REFUSED, 要件を満たしていない",
        "DECLINED_TERMS, false, RESULT_NOT_COMPLETED, 完了しませんでした",
        "UNREACHED, false, RESULT_NOT_COMPLETED, 完了しませんでした",
        "SELECTED, true, MOVED_UP, 再抽選を行い",
    })
    void r85_r91_r101_whatever_the_result_its_applicant_is_told(
            String result, boolean movedUp, String template, String words) {
        String application = applicant();

        tell(
                "application/ApplicantResultDecided",
                application,
                decided -> decided.put("result", result).put("movedUp", movedUp));

        assertThat(mail(application, template).text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"false, RESULT_SELECTED", "true, MOVED_UP"})
    void r5_r6_r88_a_selected_company_is_asked_for_its_intent_and_told_of_its_costs(boolean movedUp, String template) {
        itIs("2025-07-04T11:00");
        String application = applicant();

        tell("application/ApplicantResultDecided", application, decided -> decided.put("movedUp", movedUp));

        assertThat(mail(application, template).text())
                .contains("参加の意思をお知らせください")
                .contains("2025年7月8日(火) 23:59:59", "お電話は 2025年7月8日(火) 17:00 まで")
                .contains("参加費は無料", "交通費や通信費などは参加企業のご負担")
                .contains("2025年7月25日(金) 13:00-17:30");
    }

    @Test
    void forms_are_asked_for_with_their_due_date() {
        String application = applicant();

        tell("consent/ConsentRequested", application);

        assertThat(mail(application, "CONSENT_REQUEST").text()).contains("2025年7月14日(月) 23:59:59");
    }

    @Test
    void a_fixed_visit_is_confirmed_with_its_time() {
        String application = applicant();

        tell("scheduling/VisitFixed", application);

        assertThat(mail(application, "VISIT_FIXED").text()).contains("2025年7月22日(火) 10:00-12:00", "貴社");
    }
}
