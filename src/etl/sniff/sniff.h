// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "etl/sniff/sniffed.h"

#include <optional>
#include <stop_token>

namespace martlet {

// What a person has already decided; the rest is guessed.
struct SniffOptions
{
    std::optional<QString> encoding = {};
    std::optional<CsvDialect> dialect = {};
    std::optional<bool> hasHeader = {};
    std::optional<Feed> feed = {};
    QString dayOrder = {}; // "dM" or "Md": the answer to the question about dates

    bool operator==(const SniffOptions &) const = default;
};

// The first guess: from the head of the file and stretches spread over it, well under a second whatever the
// file's size. Input errors name the file.
[[nodiscard]] Result<Sniffed> sniff(const QString &path, const SniffOptions &options, std::stop_token stop,
                                    Progress progress);

// The same over the whole file, in bounded memory: types that a later row breaks are corrected, what a later
// row proves is proven, and the profiles count all rows. The guesses say which rows did.
[[nodiscard]] Result<Sniffed> refine(const Sniffed &first, const SniffOptions &options, std::stop_token stop,
                                     Progress progress);

// The draft with another answer: feed and mapping again for what the columns hold now. Cheap.
[[nodiscard]] Sniffed withDraft(Sniffed sniffed, std::optional<Feed> feed);
// The question's columns read as the person says.
[[nodiscard]] Sniffed answered(Sniffed sniffed, const SniffQuestion &question,
                               const SniffQuestion::Reading &reading);

} // namespace martlet
