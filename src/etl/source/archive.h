// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace martlet {

// A ZIP archive, open for reading. One thread; its members are read while it lives.
class Archive final
{
public:
    [[nodiscard]] static Result<Archive> open(const QString &path);
    Archive(Archive &&) noexcept;
    Archive &operator=(Archive &&) noexcept;
    ~Archive();

    QString path() const;
    const QStringList &names() const; // of the files in it, with their folders
    // Sequential; its sum is checked at its end, where a wrong one is a read error.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openMember(const QString &name) const;

private:
    struct State;
    explicit Archive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace martlet
