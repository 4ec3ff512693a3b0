/** Actions of an author in the block editor. */
import type { FrameLocator, Locator, Page } from 'playwright';

export class Editor {
  constructor(readonly page: Page) {}

  /** The page in the editor, which is a frame. */
  get canvas(): FrameLocator {
    return this.page.frameLocator('iframe[name="editor-canvas"]');
  }

  /** The panel beside it. */
  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Editor settings' });
  }

  static async begin(page: Page, title: string): Promise<Editor> {
    const editor = new Editor(page);
    await page.goto('/wp-admin/post-new.php');
    await editor.canvas.getByRole('textbox', { name: 'Add title' }).fill(title);
    return editor;
  }

  /** Inserts a block with a slash. */
  async type(command: string): Promise<void> {
    await this.page.keyboard.press('Enter');
    const line = this.canvas.getByRole('document', { name: /^Empty block/ });
    const [first = ''] = command.split(' ');
    await line.pressSequentially(`/${first}`);
    // Waits: WordPress offers nothing if the second word comes too early.
    await this.page.getByRole('option', { name: command }).waitFor();
    await this.page.keyboard.type(command.slice(first.length));
    await this.page.getByRole('option', { name: command, selected: true }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.canvas.getByRole('button', { name: 'Fill in the fields' }).waitFor();
  }

  /** Inserts a block from the list. */
  async choose(block: string): Promise<void> {
    await this.page.getByRole('button', { name: /block inserter/i }).click();
    await this.page.getByRole('searchbox').pressSequentially(block);
    await this.page.getByRole('option', { name: block, exact: true }).click();
    await this.canvas.getByRole('button', { name: 'Fill in the fields' }).waitFor();
  }

  async fill(
    fields: Readonly<Record<string, string>>,
    within: Locator = this.panel,
  ): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      await within.getByLabel(label, { exact: true }).fill(value);
    }
  }

  /** The fields of one statement or event. */
  group(name: string): Locator {
    return this.panel.getByRole('group', { name });
  }

  async paste(json: string): Promise<void> {
    await this.canvas.getByRole('button', { name: 'Paste JSON' }).click();
    await this.panel.getByLabel('JSON of an article').fill(json);
    await this.panel.getByRole('button', { name: 'Use this JSON' }).click();
  }

  /** Returns the address of what is now there for all to read. */
  async publish(): Promise<string> {
    await this.page.getByRole('button', { name: 'Publish', exact: true }).click();
    const panel = this.page.getByRole('region', { name: 'Editor publish' });
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    const link = panel.getByRole('link', { name: 'View Post' });
    await link.waitFor();
    return (await link.getAttribute('href')) ?? '';
  }

  /** Saves what is published already. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Save|Update)$/ }).click();
    await this.page.getByText('Post updated.').first().waitFor();
  }

  /** Comes back another day, and presses what is there. */
  async comeBack(tag: string): Promise<void> {
    await this.page.reload();
    await this.canvas.locator(tag).waitFor();
    await this.canvas
      .getByRole('document', { name: /^Block:/ })
      .first()
      .click();
  }

  /** Returns the content that would be stored. */
  content(): Promise<string> {
    return this.page.evaluate(() => {
      const { wp } = window as unknown as {
        readonly wp: {
          readonly data: { select(store: string): { getEditedPostContent(): string } };
        };
      };
      return wp.data.select('core/editor').getEditedPostContent();
    });
  }

  /** The offers to repair a block that WordPress holds for broken. */
  get repairs(): Locator {
    return this.canvas.getByRole('button', { name: /recovery|resolve/i });
  }
}
