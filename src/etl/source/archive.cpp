// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/archive.h"

#include "base/tr.h"

#include <QFile>

#include <zip.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

// A member of an archive as a device.
class Member final : public QIODevice
{
public:
    explicit Member(zip_file_t *file)
        : m_file(file)
    {
        setOpenMode(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto got = zip_fread(m_file.get(), data, zip_uint64_t(most));
        if (got < 0)
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file.get())));
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<zip_file_t, CloseFile> m_file;
};

} // namespace

struct Archive::State
{
    struct Close
    {
        void operator()(zip_t *zip) const { zip_discard(zip); }
    };
    QString path;
    std::unique_ptr<zip_t, Close> zip;
    QStringList names;
};

Archive::Archive(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Archive::Archive(Archive &&) noexcept = default;
Archive &Archive::operator=(Archive &&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(const QString &path)
{
    constexpr zip_int64_t mostEntries = 100'000;
    auto state = std::make_unique<State>();
    state->path = path;
    int code = 0;
    state->zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    const auto count = state->zip ? zip_get_num_entries(state->zip.get(), 0) : -1;
    if (count < 0 || count > mostEntries) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const auto detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 begins like a ZIP archive but cannot be opened as one. Ask for the file again.")
                .arg(path),
            detail);
    }
    for (zip_int64_t index = 0; index < count; ++index) {
        const auto name = QString::fromUtf8(zip_get_name(state->zip.get(), zip_uint64_t(index), 0));
        if (!name.endsWith(u'/'))
            state->names += name;
    }
    return Archive(std::move(state));
}

QString Archive::path() const
{
    return m_state->path;
}

const QStringList &Archive::names() const
{
    return m_state->names;
}

Result<std::unique_ptr<QIODevice>> Archive::openMember(const QString &name) const
{
    auto *const file = zip_fopen(m_state->zip.get(), name.toUtf8().constData(), 0);
    if (file == nullptr)
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 in %2 cannot be opened: it is damaged, or needs a password. Unpack it yourself "
                        "and load the text.")
                .arg(name, m_state->path),
            QString::fromUtf8(zip_strerror(m_state->zip.get())));
    return std::make_unique<Member>(file);
}

} // namespace martlet
