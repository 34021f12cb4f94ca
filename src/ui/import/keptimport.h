// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importdraft.h"

#include <QDateTime>

#include <optional>

namespace martlet {

struct ConnectionSpec;

// The import that is being prepared for a warehouse, kept in a small file of the data folder, so that closing
// the window loses nothing.
class KeptImport final
{
public:
    explicit KeptImport(const ConnectionSpec &warehouse);

    struct Kept
    {
        ImportDraft draft;
        QDateTime at; // UTC
    };
    // nullopt: nothing is kept. Input: what is kept cannot be used, with the way out.
    [[nodiscard]] Result<std::optional<Kept>> find() const;
    [[nodiscard]] Result<void> keep(const ImportDraft &draft) const;
    void forget() const;
    QString path() const { return m_path; }

private:
    QString m_path;
};

} // namespace martlet
