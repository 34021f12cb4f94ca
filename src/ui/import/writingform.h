// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniffed.h"

#include <QWidget>

#include <memory>

namespace Ui {
class WritingForm;
}

namespace martlet {

struct FilePreview;

// How a file is written, as controls: encoding, delimiter, quote, header. Under each, how sure its guess is and
// the row that proves it.
class WritingForm final : public QWidget
{
    Q_OBJECT
public:
    explicit WritingForm(QWidget *parent = nullptr);
    ~WritingForm() override;

    void listRecipes(); // anew: one may have been kept
    void showFile(const FileRecipe &file, const QString &readAs, const FilePreview *preview);
    void showGuesses(const std::vector<Guess> &guesses);

Q_SIGNALS:
    void recipeChosen(const QString &name); // empty: found by the header
    void encodingChosen(const QString &encoding);
    void dialectChosen(const martlet::CsvDialect &dialect);
    void headerChosen(bool hasHeader);

private:
    std::unique_ptr<Ui::WritingForm> m_ui;
    CsvDialect m_dialect;
};

} // namespace martlet
