// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace martlet {

class SqlHighlighter;

// SQL to read and copy, with the numbers of its lines at the left.
class SqlView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SqlView(QWidget *parent = nullptr);

    void setSql(const QString &sql);
    void setLit(const QStringList &names); // brings the first into sight

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintNumbers();

    QWidget *m_numbers;
    SqlHighlighter *m_highlighter;
};

} // namespace martlet
