// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/outputfile.h"

#include <QIODevice>

#include <optional>

namespace martlet {

// An OutputFile for those who write to a QIODevice; opened for writing. It is kept by commit(), else it leaves
// nothing.
class OutputDevice final : public QIODevice
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OutputDevice>> create(const QString &path, bool overwrite);

    // The first write that failed, else the file synced and under its name.
    [[nodiscard]] Result<void> commit();
    const OutputFile &file() const { return *m_file; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    explicit OutputDevice(std::unique_ptr<OutputFile> file);

    std::unique_ptr<OutputFile> m_file;
    std::optional<Error> m_error;
};

} // namespace martlet
