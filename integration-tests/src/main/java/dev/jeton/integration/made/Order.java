package dev.jeton.integration.made;

import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A class with a builder. */
@Json(builder = Order.Builder.class, view = true)
public final class Order {
    private final String number;
    private final List<Line> lines;
    private final Optional<String> note;
    private final int priority;

    private Order(Builder builder) {
        this.number = Objects.requireNonNull(builder.number);
        this.lines = List.copyOf(builder.lines);
        this.note = builder.note;
        this.priority = builder.priority;
    }

    public String number() {
        return number;
    }

    public List<Line> lines() {
        return lines;
    }

    public Optional<String> note() {
        return note;
    }

    public int priority() {
        return priority;
    }

    /** One line. Its class is abstract and made by a builder that is abstract too, as AutoValue has them. */
    @Json(view = true)
    public abstract static class Line {
        public abstract String getArticle();

        public abstract int getCount();

        @Json.Builder
        static Starter starter() {
            return new Made.Making();
        }

        /** The builder. */
        abstract static class Starter {
            abstract Starter setArticle(String article);

            abstract Starter setCount(int count);

            @Json.Build
            abstract Line finish();
        }
    }

    /** What a processor would generate. */
    private static final class Made extends Line {
        private final String article;
        private final int count;

        private Made(String article, int count) {
            this.article = article;
            this.count = count;
        }

        @Override
        public String getArticle() {
            return article;
        }

        @Override
        public int getCount() {
            return count;
        }

        private static final class Making extends Starter {
            private @Nullable String article;
            private int count = 1;

            @Override
            Starter setArticle(String article) {
                this.article = article;
                return this;
            }

            @Override
            Starter setCount(int count) {
                this.count = count;
                return this;
            }

            @Override
            Line finish() {
                if (article == null) {
                    throw new IllegalStateException("no article");
                }
                return new Made(article, count);
            }
        }
    }

    /** The builder, with setters in every style. */
    public static final class Builder {
        private @Nullable String number;
        private List<Line> lines = new ArrayList<>();
        private Optional<String> note = Optional.of("standard");
        private int priority = 5;

        public Builder number(String number) {
            this.number = number;
            return this;
        }

        public void setLines(List<Line> lines) {
            this.lines = lines;
        }

        public Builder note(String note) {
            return note(Optional.of(note));
        }

        public Builder note(Optional<String> note) {
            this.note = note;
            return this;
        }

        public Builder withPriority(int priority) {
            this.priority = priority;
            return this;
        }

        /** Not a setter of any property. */
        public Builder add(Line line) {
            lines.add(line);
            return this;
        }

        public Order build() {
            return new Order(this);
        }
    }
}
