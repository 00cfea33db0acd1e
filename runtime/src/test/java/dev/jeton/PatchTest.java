package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PatchTest {
    @Test
    void absentNullAndValueAreToldApart() {
        Patch<String> absent = Patch.absent();
        assertThat(absent.isAbsent()).isTrue();
        assertThat(absent.isNull()).isFalse();
        assertThat(absent.isPresent()).isFalse();
        Patch<String> nothing = Patch.ofNull();
        assertThat(nothing.isAbsent()).isFalse();
        assertThat(nothing.isNull()).isTrue();
        assertThat(nothing.isPresent()).isFalse();
        Patch<String> value = Patch.of("a");
        assertThat(value.isAbsent()).isFalse();
        assertThat(value.isNull()).isFalse();
        assertThat(value.isPresent()).isTrue();
        assertThat(value.get()).isEqualTo("a");
        assertThrows(NoSuchElementException.class, absent::get);
        assertThrows(NoSuchElementException.class, nothing::get);
        assertThrows(NullPointerException.class, () -> Patch.of(null));
    }

    @Test
    void patchIsAppliedToWhatIsThere() {
        assertThat(Patch.<String>absent().applyTo("old")).isEqualTo("old");
        assertThat(Patch.<String>absent().applyTo(null)).isNull();
        assertThat(Patch.<String>ofNull().applyTo("old")).isNull();
        assertThat(Patch.of("new").applyTo("old")).isEqualTo("new");
    }

    @Test
    void equalityIsOfWhatIsSaid() {
        assertThat(Patch.of("a")).isEqualTo(Patch.of("a"));
        assertThat(Patch.of("a").hashCode()).isEqualTo(Patch.of("a").hashCode());
        assertThat(Patch.of("a")).isNotEqualTo(Patch.of("b"));
        assertThat(Patch.of("a")).isNotEqualTo("a");
        assertThat(Patch.absent()).isEqualTo(Patch.absent());
        assertThat(Patch.absent()).isNotEqualTo(Patch.ofNull());
        assertThat(Patch.ofNull()).isNotEqualTo(Patch.of("a"));
        assertThat(Patch.of("a")).isNotEqualTo(Patch.ofNull());
        assertThat(Patch.absent().hashCode()).isNotEqualTo(Patch.ofNull().hashCode());
    }

    @Test
    void toStringShowsNothingOfTheValue() {
        assertThat(Patch.absent().toString()).isEqualTo("Patch[absent]");
        assertThat(Patch.ofNull().toString()).isEqualTo("Patch[null]");
        assertThat(Patch.of("secret").toString()).isEqualTo("Patch[present]");
    }
}
