// Errors as data: what went wrong in a resource, where, and how to mend it.
//
// Nothing of actant throws across its interface. What may fail (reading gazetteers, patterns, images)
// returns Result<T>; running on text does not fail. Thread safety: plain values.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace actant {

enum class Severity : std::uint8_t { note, warning, error };

/// One finding in one file. Lines and columns count from 1; a column is a code point of the line;
/// 0 means that the finding is about the file as a whole.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string code;         ///< stable name of the kind of finding, e.g. "unknown-key"
  std::string message;      ///< what is wrong, and why
  std::string fix;          ///< what to do about it; may be empty
  std::string source_line;  ///< the line, without its end; empty if there is none
};

/// `file:line:col: severity: message; fix`, then the source line and a caret below the column.
std::string to_string(const Diagnostic& diagnostic);

struct Error {
  std::string message;  ///< one line for a person
  std::vector<Diagnostic> diagnostics;
};

/// A T or an Error. Ask has_value() before value().
template <class T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}          // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}      // NOLINT(google-explicit-constructor)

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace actant
