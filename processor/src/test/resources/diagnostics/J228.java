package sample;

import dev.jeton.annotation.Json;

@Json
class Login {
    private String name;
    private String password;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setPassword(String password) { // expect: J228
        this.password = password;
    }

    @Json.Ignore
    public void setVerbose(boolean verbose) {}
}
