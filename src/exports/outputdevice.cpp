// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/outputdevice.h"

namespace martlet {

Result<std::unique_ptr<OutputDevice>> OutputDevice::create(const QString &path, bool overwrite)
{
    TRY_ASSIGN(auto file, OutputFile::create(path, overwrite));
    return std::unique_ptr<OutputDevice>(new OutputDevice(std::move(file)));
}

OutputDevice::OutputDevice(std::unique_ptr<OutputFile> file)
    : m_file(std::move(file))
{
    // Unbuffered: a full disk is noticed by the write that meets it.
    QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 OutputDevice::writeData(const char *bytes, qint64 size)
{
    if (const auto written = m_file->write({bytes, size_t(size)}); !written) {
        m_error = written.error();
        setErrorString(m_error->detail);
        return -1;
    }
    return size;
}

Result<void> OutputDevice::commit()
{
    if (m_error)
        return fail(*m_error);
    TRY(m_file->sync());
    return m_file->commit();
}

} // namespace martlet
