package golden;

import dev.jeton.annotation.Json;

@Json(builder = Message.Builder.class)
public final class Message {
    private final String subject;
    private final int priority;

    private Message(Builder builder) {
        subject = builder.subject;
        priority = builder.priority;
    }

    public String subject() {
        return subject;
    }

    public int priority() {
        return priority;
    }

    public static final class Builder {
        private String subject;
        private int priority = 5;

        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        public Builder withPriority(int priority) {
            this.priority = priority;
            return this;
        }

        public Message build() {
            return new Message(this);
        }
    }
}
