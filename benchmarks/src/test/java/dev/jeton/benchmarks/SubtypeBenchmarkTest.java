package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.SubtypeBenchmark.Subject;
import dev.jeton.benchmarks.subtype.Answer;
import dev.jeton.benchmarks.subtype.AnswerView;
import dev.jeton.benchmarks.subtype.DeniedAlone;
import dev.jeton.benchmarks.subtype.Event;
import dev.jeton.benchmarks.subtype.EventView;
import dev.jeton.benchmarks.subtype.GrantedAlone;
import dev.jeton.benchmarks.subtype.PaymentAlone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows that are compared read the same values. */
class SubtypeBenchmarkTest {

    @ParameterizedTest
    @EnumSource(names = {"FIRST", "MIDDLE", "LAST"})
    void everyPlaceOfTheDiscriminatorGivesThePaymentThatIsReadAlone(Subject subject) {
        PaymentAlone alone = (PaymentAlone) prepared(Subject.PAYMENT_ALONE).codec();
        Event.Payment payment = (Event.Payment) prepared(subject).codec();
        assertThat(payment)
                .isEqualTo(new Event.Payment(
                        alone.id(),
                        alone.account(),
                        alone.amount(),
                        alone.currency(),
                        alone.createdAt(),
                        alone.settled(),
                        alone.reference()));
        EventView view = (EventView) prepared(subject).view();
        assertThat(view.toValue()).isEqualTo(payment);
    }

    @Test
    void answersAreThoseThatAreReadAlone() {
        GrantedAlone granted = (GrantedAlone) prepared(Subject.GRANTED_ALONE).codec();
        assertThat(prepared(Subject.GRANTED).codec())
                .isEqualTo(new Answer.Granted(
                        granted.accessToken(),
                        granted.tokenType(),
                        granted.expiresIn(),
                        granted.refreshToken(),
                        granted.scope()));
        DeniedAlone denied = (DeniedAlone) prepared(Subject.DENIED_ALONE).codec();
        Answer.Denied expected = new Answer.Denied(denied.error(), denied.errorDescription(), denied.errorUri());
        assertThat(prepared(Subject.DENIED).codec()).isEqualTo(expected);
        assertThat(((AnswerView) prepared(Subject.DENIED).view()).toValue()).isEqualTo(expected);
    }

    private static SubtypeBenchmark prepared(Subject subject) {
        SubtypeBenchmark benchmark = new SubtypeBenchmark();
        benchmark.subject = subject;
        benchmark.prepare();
        return benchmark;
    }
}
