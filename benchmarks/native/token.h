// What is read of a document: the six members that the Java benchmarks read. Strings lie in memory of the parser.
#pragma once

#include <cstdint>
#include <string_view>

struct Token {
  std::string_view access_token;
  std::string_view token_type;
  std::int64_t expires_in = 0;
  std::string_view refresh_token;
  std::string_view scope;
  std::string_view id_token;

  // A sum over all members: a library that has read something else has not done the work.
  std::int64_t sum() const {
    return static_cast<std::int64_t>(access_token.size() + token_type.size() + refresh_token.size() + scope.size() +
                                     id_token.size()) +
           expires_in;
  }

  // The string member of this name, or nullptr for one that is skipped.
  std::string_view* text(std::string_view name) {
    if (name == "access_token") return &access_token;
    if (name == "token_type") return &token_type;
    if (name == "refresh_token") return &refresh_token;
    if (name == "scope") return &scope;
    if (name == "id_token") return &id_token;
    return nullptr;
  }
};
