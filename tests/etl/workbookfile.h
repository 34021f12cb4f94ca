// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <utility>
#include <vector>

#include <zip.h>

namespace martlet {

// Writes a ZIP archive of these files; with a password, encrypted.
inline void writeArchive(const QString &path, const std::vector<std::pair<QByteArray, QByteArray>> &files,
                         const QByteArray &password = {})
{
    int error = 0;
    auto *const zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : files) {
        auto *const source = zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
        const auto index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (!password.isEmpty())
            zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, password.constData());
    }
    if (zip_close(zip) != 0)
        qFatal("%s", zip_strerror(zip));
}

// A workbook with the rows of its sheets as XML, and what they share.
struct WorkbookFile
{
    std::vector<std::pair<QByteArray, QByteArray>> sheets; // name, <row>…
    QByteArray strings = {};                               // <si>…
    QByteArray numberFormats = {};                         // <numFmt …/>
    QByteArray cellFormats = {};                           // <xf …/>
    bool from1904 = false;

    void write(const QString &path) const
    {
        QByteArray listed, relations;
        std::vector<std::pair<QByteArray, QByteArray>> files;
        for (size_t number = 1; number <= sheets.size(); ++number) {
            const auto &[name, rows] = sheets[number - 1];
            const auto digits = QByteArray::number(qulonglong(number));
            listed += "<sheet name=\"" + name + "\" sheetId=\"" + digits + "\" r:id=\"rId" + digits + "\"/>";
            relations +=
                "<Relationship Id=\"rId" + digits + "\" Target=\"worksheets/sheet" + digits + ".xml\"/>";
            files.emplace_back("xl/worksheets/sheet" + digits + ".xml",
                               "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        }
        files.emplace_back("xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr date1904=\"" +
                                                  QByteArray(from1904 ? "1" : "0") + "\"/><sheets>" + listed +
                                                  "</sheets></workbook>");
        files.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        files.emplace_back("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
        files.emplace_back("xl/styles.xml", "<styleSheet><numFmts>" + numberFormats + "</numFmts><cellXfs>" +
                                                cellFormats + "</cellXfs></styleSheet>");
        writeArchive(path, files);
    }
};

} // namespace martlet
