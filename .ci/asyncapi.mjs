// Validates an AsyncAPI document with AsyncAPI's own parser: prints what is wrong and ends with 1 when anything is.
import { Parser, fromFile } from '@asyncapi/parser';

const { document, diagnostics } = await fromFile(new Parser(), process.argv[2]).parse();
const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 0);
for (const error of errors) console.error(`${error.path.join('/')}: ${error.message}`);
if (!document || errors.length > 0) process.exit(1);
console.log(`${process.argv[2]} is valid AsyncAPI ${document.version()}`);
