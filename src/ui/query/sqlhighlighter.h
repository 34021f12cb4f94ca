// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace martlet {

bool isSqlKeyword(QStringView word);

// The words of SQL in the accent, texts in green, comments standing back, and a ground behind what is lit.
class SqlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit SqlHighlighter(QTextDocument *document);

    void setLit(const QStringList &names); // of columns: "p.category"

protected:
    void highlightBlock(const QString &text) override;

private:
    void light(const QString &text);

    QStringList m_lit;
};

} // namespace martlet
