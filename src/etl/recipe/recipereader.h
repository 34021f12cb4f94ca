// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

#include <QJsonObject>

#include <optional>

namespace martlet {

// Reads a recipe out of TOML. Keeps the first thing that is wrong, with its place, and reads on harmlessly.
class RecipeReader final
{
public:
    RecipeReader(const QByteArray &text, const QString &origin)
        : m_text(text)
        , m_origin(origin)
    {
    }

    [[nodiscard]] Result<ImportRecipe> read();

private:
    using Path = QStringList;

    // What [file.format] says for all columns that do not say otherwise.
    struct Formats
    {
        NumberFormat number;
        QString date;
        QString time;
    };

    FileRecipe readFile(const QJsonObject &object, const Path &path);
    void readColumns(FileRecipe &file, const QJsonObject &columns, const Formats &formats, const Path &path);
    Formats readFormats(const QJsonObject &object, const Path &path);
    CsvDialect readDialect(const QJsonObject &object, const Path &path);
    LookupRecipe readLookup(const QJsonObject &object, const Path &path);
    ColumnRecipe readColumn(const QString &target, const QJsonValue &value, const Formats &formats, Feed feed,
                            const Path &path);
    void readNumberFormat(NumberFormat &number, const QJsonObject &object, const Path &path);
    void readUnknownKeys(FileRecipe &file, const QJsonObject &object, const Path &path);

    QString text(const QJsonObject &object, const Path &path, const QString &key,
                 const QString &otherwise = {});
    QByteArray bytes(const QJsonObject &object, const Path &path, const QString &key,
                     const QByteArray &otherwise);
    QStringList texts(const QJsonObject &object, const Path &path, const QString &key);
    bool flag(const QJsonObject &object, const Path &path, const QString &key, bool otherwise);
    char16_t letter(const QJsonObject &object, const Path &path, const QString &key, char16_t otherwise);
    QJsonObject table(const QJsonObject &object, const Path &path, const QString &key);
    template<typename Value, typename Words>
    Value word(const QJsonObject &object, const Path &path, const QString &key, const Words &words,
               Value otherwise);
    void allowOnly(const QJsonObject &object, const Path &path, const QStringList &keys);
    void require(const QString &text, const Path &path, const QString &key);
    void wrong(const Path &path, const QString &sentence);

    QByteArray m_text;
    QString m_origin;
    std::optional<Error> m_error;
};

} // namespace martlet
