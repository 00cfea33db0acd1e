// RapidJSON as its documentation has it for speed: in situ, with SSE4.2 where the machine has it, and for the DOM with buffers
// of the user's for its allocators. Parsing in situ spoils the document, so that a copy of it is made each time, and counted.
// UTF-8 is not validated: that is its default.
#pragma once

#if defined(__SSE4_2__)
#define RAPIDJSON_SSE42
#endif
#include <rapidjson/document.h>
#include <rapidjson/reader.h>

#include <cstring>
#include <string>
#include <vector>

#include "token.h"

class RapidjsonReader {
 public:
  explicit RapidjsonReader(std::string_view document)
      : document_(document), copy_(document.size() + 64), values_(64 * 1024), stack_(16 * 1024) {}

  static std::string library() { return "RapidJSON " RAPIDJSON_VERSION_STRING; }

  bool read_sax(Token& token) {
    rapidjson::InsituStringStream stream(spoil());
    Members members(token);
    return !reader_.Parse<rapidjson::kParseInsituFlag>(stream, members).IsError();
  }

  bool read_dom(Token& token) {
    Pool values(values_.data(), values_.size());
    Pool stack(stack_.data(), stack_.size());
    Dom dom(&values, stack_.size() / 2, &stack);
    dom.ParseInsitu(spoil());
    if (dom.HasParseError() || !dom.IsObject()) return false;
    for (auto& member : dom.GetObject()) {
      std::string_view name(member.name.GetString(), member.name.GetStringLength());
      if (name == "expires_in") {
        if (!member.value.IsInt64()) return false;
        token.expires_in = member.value.GetInt64();
      } else if (std::string_view* text = token.text(name)) {
        if (!member.value.IsString()) return false;
        *text = std::string_view(member.value.GetString(), member.value.GetStringLength());
      }
    }
    return true;
  }

 private:
  using Pool = rapidjson::MemoryPoolAllocator<>;
  using Dom = rapidjson::GenericDocument<rapidjson::UTF8<>, Pool, Pool>;

  // Takes the members of the outermost object, and only those.
  struct Members : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Members> {
    explicit Members(Token& token) : token(token) {}

    bool StartObject() { return ++depth > 0; }
    bool EndObject(rapidjson::SizeType) { return depth-- > 0; }
    bool StartArray() { return ++depth > 0; }
    bool EndArray(rapidjson::SizeType) { return depth-- > 0; }

    bool Key(const char* name, rapidjson::SizeType length, bool) {
      if (depth == 1) {
        std::string_view key(name, length);
        text = token.text(key);
        number = key == "expires_in";
      }
      return true;
    }
    bool String(const char* value, rapidjson::SizeType length, bool) {
      if (depth == 1 && text) *text = std::string_view(value, length);
      return true;
    }
    bool Uint(unsigned value) { return Int64(value); }
    bool Int(int value) { return Int64(value); }
    bool Uint64(std::uint64_t value) { return Int64(static_cast<std::int64_t>(value)); }
    bool Int64(std::int64_t value) {
      if (depth == 1 && number) token.expires_in = value;
      return true;
    }

    Token& token;
    std::string_view* text = nullptr;
    bool number = false;
    int depth = 0;
  };

  char* spoil() {
    std::memcpy(copy_.data(), document_.c_str(), document_.size() + 1);
    return copy_.data();
  }

  std::string document_;
  std::vector<char> copy_;
  std::vector<char> values_;
  std::vector<char> stack_;
  rapidjson::Reader reader_;
};
