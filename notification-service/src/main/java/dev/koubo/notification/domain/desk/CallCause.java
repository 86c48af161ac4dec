package dev.koubo.notification.domain.desk;

import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.Template;

/** What a call is owed for, once. */
public sealed interface CallCause {

    CallReason reason();

    /**
     * A result that its recipient did not get.
     *
     * @param letter what is to be told
     */
    record UndeliveredResult(NoticeId notice, Template letter) implements CallCause {

        @Override
        public CallReason reason() {
            return CallReason.RESULT_UNDELIVERED;
        }
    }

    /** The days to answer have passed in silence. */
    record MissingAnswer(int draw) implements CallCause {

        @Override
        public CallReason reason() {
            return CallReason.ANSWER_MISSING;
        }
    }
}
