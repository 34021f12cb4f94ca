// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/importplan.h"

#include <QMap>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace martlet {

// One record as it stands in the file, and what the recipe makes of it.
struct PreviewRow
{
    qint64 line = 0;
    qint64 offset = 0; // bytes from the start of the file
    QString raw;       // its physical lines, decoded
    QStringList cells; // by column of the header
    int faultColumn = -1;
    QString fault;                 // why it would be rejected; empty: it would be loaded
    QMap<QString, QString> values; // target → what would be stored; of a record without fault
    bool operator==(const PreviewRow &) const = default;
};

// The beginning of a file, read as it would be loaded. Nothing is written.
struct FilePreview
{
    QString path;
    qint64 bytes = 0;
    QString encoding;
    QStringList header;
    std::vector<PreviewRow> rows;
    QString fault; // why the recipe cannot read this file; then no row has a verdict
    bool operator==(const FilePreview &) const = default;
};

// Reads at most 200 records; blocks. An Error: the file itself cannot be read.
[[nodiscard]] Result<FilePreview> previewFile(const PlannedFile &planned, std::stop_token stop);

} // namespace martlet
