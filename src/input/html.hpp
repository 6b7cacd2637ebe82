// The article in a page of HTML.
#pragma once

#include <string>
#include <string_view>

#include "actant/source.hpp"

namespace actant {

/// Replaces `bytes`, a page in `charset` (empty: as the page says), by the text of its article: the headline, then a paragraph a
/// line with an empty line between. Sets title, date and URL of `document` where the page gives them. False if the page
/// is hostile: `why` says how.
bool unpack_html(std::string& bytes, std::string_view charset, SourceDocument& document, std::string& why);

}  // namespace actant
