// Everything of the library.
#pragma once

#include "actant/batch.hpp"
#include "actant/document.hpp"
#include "actant/error.hpp"
#include "actant/extractor.hpp"
#include "actant/resources.hpp"
#include "actant/source.hpp"
#include "actant/version.hpp"
#include "actant/writer.hpp"
