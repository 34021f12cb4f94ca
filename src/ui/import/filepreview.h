// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace martlet {

// One record as it stands in the file, and what the recipe makes of it.
struct PreviewRow
{
    qint64 line = 0;
    QString raw;       // its first physical lines, decoded
    QStringList cells; // by column of the header
    int faultColumn = -1;
    QString fault; // why it would be rejected; empty: it would be loaded
    bool operator==(const PreviewRow &) const = default;
};

// The beginning of a file, read as it would be loaded. Nothing is written.
struct FilePreview
{
    QString path;
    qint64 bytes = 0;
    QString encoding, delimiter; // for people: "UTF-8", "semicolon"
    QString recipe, recipeTitle, feed;
    QStringList header;
    std::vector<PreviewRow> rows;
};

// All files of `paths` (files and folders) in the order they would be loaded; `recipe` as ImportRequest has it.
// Reads at most 200 records of each; blocks.
[[nodiscard]] Result<std::vector<FilePreview>> previewFiles(const QStringList &paths, const QString &recipe,
                                                            std::stop_token stop);

} // namespace martlet
