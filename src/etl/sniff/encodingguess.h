// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/filesample.h"
#include "etl/sniff/sniffed.h"

namespace martlet {

// Step 1 of sniffing: a byte order mark decides, then the zeros of UTF-16, then whether it is UTF-8, and last
// uchardet's opinion, or windows-1252 where it calls the text Western. The guess's value is the encoding.
Guess guessEncoding(const FileSample &sample);

// What `bytes`, which are no UTF-8, may be written in.
QString legacyEncoding(const QByteArray &bytes);

} // namespace martlet
